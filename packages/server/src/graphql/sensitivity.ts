import { registerEnumType } from 'type-graphql';
import { Sensitivity } from '../access';
import { enumFilterOf } from './filters';

registerEnumType(Sensitivity, {
  name: 'Sensitivity',
  description: 'How closed a record is. What hangs on a record is at least as closed as the record.',
  valuesConfig: {
    PUBLIC: { description: 'Everyone signed in.' },
    INTERNAL: { description: 'All staff; partners only where it is shared with them.' },
    PROTECTED: { description: 'The team of the record and named people.' },
    SEALED: { description: 'Named people only; never shared outside.' },
  },
});

export const SensitivityFilter = enumFilterOf(Sensitivity, 'Sensitivity');
