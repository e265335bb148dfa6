import type { Feature } from '../feature';
import { PartnerViewResolver } from './partner-view.resolver';
import { SavedSelection, ShareGrant } from './share.entities';
import { recordShares, savedSelectionReading, shareGrantReading } from './share.readings';
import {
  AgreementSharesFields,
  CoalitionSharesFields,
  EngagementSharesFields,
  OrganisationSharesFields,
  PersonSharesFields,
  ShareResolver,
} from './share.resolver';

export { ShareRight } from './share.types';
export { PartnerViewResolver } from './partner-view.resolver';

export const sharing: Feature = {
  entities: [SavedSelection, ShareGrant],
  readings: [savedSelectionReading, shareGrantReading],
  extensions: recordShares,
  resolvers: [
    ShareResolver,
    PartnerViewResolver,
    PersonSharesFields,
    OrganisationSharesFields,
    EngagementSharesFields,
    AgreementSharesFields,
    CoalitionSharesFields,
  ],
};
