import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { extend, one } from '../../reading';
import { AccountType, accountReading } from '../accounts';
import { personReading } from './person.reading';
import { PersonType } from './person.type';

export const accountPerson = extend(accountReading, { relations: { person: one(personReading, { by: 'personId' }) } });

@Resolver(() => AccountType)
export class AccountPersonFields {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The account’s owner as a person in the directory, who takes part in engagements.',
  })
  person(): never {
    return planned();
  }
}
