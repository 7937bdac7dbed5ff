import type { FastifyInstance } from 'fastify';
import type { Settings } from '../settings.ts';

/** Serves the operator's own questions to the explorer. They need a key like the API. */
export function serveQuestions(app: FastifyInstance, { questions = [] }: Settings): void {
  app.get('/questions.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({ questions }),
  );
}
