export { CoverageSection, LatestCoverage } from './CoverageSection';
