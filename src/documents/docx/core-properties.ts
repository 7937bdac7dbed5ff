import { Parser } from 'htmlparser2';
import type { Metadata } from '../document.ts';
import {
  metadataOf,
  statedDate,
  statedLanguage,
  statedNames,
  statedText,
  type Candidates,
} from '../metadata.ts';

/**
 * What a document's core properties say. Source: ECMA-376 part 2, section 11.
 * @param xml the part `docProps/core.xml`.
 */
export function coreProperties(xml: string): Metadata {
  const properties = textsByName(xml);
  const of = (name: string): Candidates => [[`core properties ${name}`, properties.get(name)]];
  return metadataOf({
    title: statedText(of('dc:title')),
    authors: statedNames(of('dc:creator')),
    publisher: statedText(of('dc:publisher')),
    created: statedDate(of('dcterms:created')),
    modified: statedDate(of('dcterms:modified')),
    language: statedLanguage(of('dc:language')),
  });
}

function textsByName(xml: string): Map<string, string> {
  const texts = new Map<string, string>();
  let name = '';
  const parser = new Parser(
    {
      onopentagname: (opened) => {
        name = opened.toLowerCase();
      },
      ontext: (text) => {
        texts.set(name, (texts.get(name) ?? '') + text);
      },
      onclosetag: () => {
        name = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}
