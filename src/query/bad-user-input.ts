import { GraphQLError } from 'graphql';

/** What a client sent does not fit; the message states what would. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
