export { type Enqueue, enqueueJob } from './enqueue';
export { type Jobs, startJobs } from './jobs';
