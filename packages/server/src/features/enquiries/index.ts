import type { Feature } from '../feature';
import { Enquiry } from './enquiry.entity';
import { EnquiryMutations } from './enquiry.mutations';
import { enquiryAbilities, enquiryParents, enquiryReading } from './enquiry.reading';
import { EnquiryResolver, OrganisationEnquiriesFields, PersonEnquiriesFields } from './enquiry.resolver';

export { Enquiry } from './enquiry.entity';
export { lockEnquiry } from './enquiry.acts';
export { enquiryReading } from './enquiry.reading';
export { EnquiryType } from './enquiry.type';
export { remindOfEnquiries } from './remind-of-enquiries';

export const enquiries: Feature = {
  entities: [Enquiry],
  readings: [enquiryReading, enquiryAbilities],
  extensions: enquiryParents,
  resolvers: [EnquiryResolver, EnquiryMutations, PersonEnquiriesFields, OrganisationEnquiriesFields],
};
