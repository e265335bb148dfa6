import type { Feature } from '../feature';
import { Agreement, AgreementParty } from './agreement.entities';
import {
  agreementParties,
  agreementPartyReading,
  agreementReading,
  organisationAgreements,
} from './agreement.readings';
import { AgreementResolver, OrganisationAgreementsFields } from './agreement.resolver';

export { requireAgreement } from './agreement.acts';
export { Agreement, AgreementParty } from './agreement.entities';
export { agreementReading, signed } from './agreement.readings';
export { AgreementType, DataClass } from './agreement.types';

export const agreements: Feature = {
  entities: [Agreement, AgreementParty],
  readings: [agreementReading, agreementPartyReading],
  extensions: [agreementParties, organisationAgreements],
  resolvers: [AgreementResolver, OrganisationAgreementsFields],
};
