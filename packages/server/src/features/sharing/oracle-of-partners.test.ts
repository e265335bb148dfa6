import { tellsNothing } from './testing/oracle-matrix';

tellsNothing('partners');
