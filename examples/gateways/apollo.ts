import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';

/**
 * A gateway of Apollo Federation 2.
 * @param footnote the address of Footnote's API, which runs with FOOTNOTE_FEDERATION=true
 * @param site the address of a site's own subgraph
 */
export function federated(footnote: string, site: string): ApolloServer {
  const subgraphs = [
    { name: 'footnote', url: footnote },
    { name: 'site', url: site },
  ];
  const supergraphSdl = new IntrospectAndCompose({ subgraphs });
  return new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
}
