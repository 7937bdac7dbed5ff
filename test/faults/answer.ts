import { z } from 'zod';

const body = z.looseObject({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        extensions: z.looseObject({ code: z.string(), requestId: z.string().optional() }),
      }),
    )
    .optional(),
});

/** What a client got. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: unknown;
  /** The code of the first error; undefined without errors. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

/** Reads an answer, which must be JSON of GraphQL's shape, or that of a health check. */
export async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const { data, errors = [] } = body.parse(JSON.parse(text));
  const { message, extensions: { code, requestId } = {} } = errors[0] ?? {};
  return { status, headers, text, data, code, message, requestId };
}
