import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { platformProblems, type ProblemView } from '@hv/platform/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../operations/log';
import { Conflict, Problem, ProofNeeded, Stale, TooMany, Unavailable } from './problem';
import { problemOf } from './problem-of';

/** Answers every failed request with problem+json. What is not a problem is logged and becomes a 500 without text. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}

/** Writes the problem of an error to a reply; also used where a request fails before or outside Nest. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const asked = error instanceof HttpException ? { statusCode: error.getStatus() } : error;
  const problem = problemOf(asked);
  if (!problem) log.error({ requestId: request.id, error }, 'request failed');
  const view = problem ? viewOf(problem, request.id) : internal(request.id);
  if (problem instanceof TooMany || problem instanceof Unavailable) void reply.header('retry-after', String(problem.retryAfterSeconds));
  void reply.status(view.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store');
  void reply.send(JSON.stringify(view));
}

/** What is told of a problem. */
export function viewOf(problem: Problem, requestId: string): ProblemView {
  return {
    status: problem.status,
    code: problem.code,
    detail: problem.detail,
    requestId,
    ...(problem.errors ? { errors: [...problem.errors] } : {}),
    ...(problem.about ? { about: problem.about } : {}),
    ...(problem instanceof Stale ? { current: problem.current } : {}),
    ...(problem instanceof Conflict && problem.proposal !== undefined ? { proposal: problem.proposal } : {}),
    ...(problem instanceof ProofNeeded ? { ways: [...problem.ways], ...(problem.challenge ? { challenge: problem.challenge } : {}) } : {}),
  };
}

const internal = (requestId: string): ProblemView => ({
  status: 500,
  code: platformProblems.internal,
  detail: 'Something went wrong on our side.',
  requestId,
});
