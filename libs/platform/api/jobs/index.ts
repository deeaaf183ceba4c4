export { createJobsSchema } from './create-jobs-schema';
export { Jobs, jobsSchema } from './jobs';
