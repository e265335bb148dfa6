export { EnquiriesDue } from './EnquiriesDue';
export { EnquiriesSection, LatestEnquiries } from './EnquiriesSection';
