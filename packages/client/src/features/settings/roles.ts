import type { Role } from '../../graphql';

export const ROLES: Role[] = [
  'PROGRAMME_LEAD',
  'ADVOCACY_OFFICER',
  'MEDIA_LIAISON',
  'FIELD_OFFICER',
  'RESOURCE_CENTRE_OFFICER',
  'DATA_PROTECTION_OFFICER',
  'AUDITOR',
  'ADMINISTRATOR',
  'PARTNER_ADMINISTRATOR',
  'PARTNER_MEMBER',
];

/** Roles of one side: an account is either staff or a partner's. */
export const rolesOf = (partner: boolean): Role[] => ROLES.filter((role) => isPartnerRole(role) === partner);

export const isPartnerRole = (role: Role): boolean => role === 'PARTNER_ADMINISTRATOR' || role === 'PARTNER_MEMBER';
