import { tellsNothing } from './testing/oracle-matrix';

tellsNothing('staff');
