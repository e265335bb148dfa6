export { useReleaseTitle } from './release-title';
