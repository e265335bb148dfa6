import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../graphql';
import { extend, one } from '../../reading';
import { AccountType, InvitationType, accountReading, invitationReading } from '../accounts';
import { organisationReading } from './organisation.reading';
import { OrganisationType } from './organisation.type';

export const accountOrganisation = extend(accountReading, {
  relations: { organisation: one(organisationReading, { by: 'organisationId' }) },
});

export const invitationOrganisation = extend(invitationReading, {
  relations: { organisation: one(organisationReading, { by: 'organisationId' }) },
});

@Resolver(() => AccountType)
export class AccountOrganisationFields {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The partner whose account it is; null for staff.',
  })
  organisation(): never {
    return planned();
  }
}

@Resolver(() => InvitationType)
export class InvitationOrganisationFields {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The partner whose account it is to be; null for staff.',
  })
  organisation(): never {
    return planned();
  }
}
