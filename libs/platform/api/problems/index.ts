export * from './problem';
export { answerProblem, ProblemFilter } from './problem-filter';
export { problemOf } from './problem-of';
