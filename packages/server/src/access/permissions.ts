/** What somebody who signed in may do. A permission names a kind of act; whether it may be done to *this* record is the record's policy. */
export const permissions = [
  'directory:read',
  'directory:write',
  'directory:merge',
  'contact:lift',
  'consents:write',
  'engagements:read',
  'engagements:write',
  'tasks:read',
  'tasks:write',
  'accounts:read',
  'accounts:administer',
  'vocabularies:administer',
  'imports:run',
  'agreements:write',
  'sharing:read',
  'sharing:write',
  'contributions:write',
  'introductions:write',
  'media:read',
  'media:write',
  'records:break-glass',
  'audit:read',
  'rights:administer',
] as const;

export type Permission = (typeof permissions)[number];

/** Roles combine; none is everything. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  PROGRAMME_LEAD = 'PROGRAMME_LEAD',
  ADVOCACY_OFFICER = 'ADVOCACY_OFFICER',
  MEDIA_LIAISON = 'MEDIA_LIAISON',
  FIELD_OFFICER = 'FIELD_OFFICER',
  RESOURCE_CENTRE_OFFICER = 'RESOURCE_CENTRE_OFFICER',
  DATA_PROTECTION_OFFICER = 'DATA_PROTECTION_OFFICER',
  AUDITOR = 'AUDITOR',
  PARTNER_ADMINISTRATOR = 'PARTNER_ADMINISTRATOR',
  PARTNER_MEMBER = 'PARTNER_MEMBER',
}

const looksUp: readonly Permission[] = [
  'directory:read',
  'engagements:read',
  'tasks:read',
  'accounts:read',
  'sharing:read',
  'media:read',
];
const keepsRecords: readonly Permission[] = [
  ...looksUp,
  'directory:write',
  'engagements:write',
  'tasks:write',
  'consents:write',
  'records:break-glass',
];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  ADMINISTRATOR: [
    ...looksUp,
    'tasks:write',
    'accounts:administer',
    'vocabularies:administer',
    'contact:lift',
    'imports:run',
  ],
  PROGRAMME_LEAD: [
    ...keepsRecords,
    'directory:merge',
    'vocabularies:administer',
    'imports:run',
    'agreements:write',
    'sharing:write',
    'introductions:write',
    'media:write',
  ],
  ADVOCACY_OFFICER: [
    ...keepsRecords,
    'directory:merge',
    'imports:run',
    'sharing:write',
    'introductions:write',
    'media:write',
  ],
  MEDIA_LIAISON: [
    ...keepsRecords,
    'directory:merge',
    'imports:run',
    'sharing:write',
    'introductions:write',
    'media:write',
  ],
  FIELD_OFFICER: keepsRecords,
  RESOURCE_CENTRE_OFFICER: [...looksUp, 'tasks:write'],
  DATA_PROTECTION_OFFICER: [...looksUp, 'audit:read', 'consents:write', 'rights:administer'],
  AUDITOR: [...looksUp, 'audit:read'],
  // Over the accounts of its own house only; see `lockAccount`.
  PARTNER_ADMINISTRATOR: [
    'directory:read',
    'engagements:read',
    'contributions:write',
    'introductions:write',
    'accounts:read',
    'accounts:administer',
  ],
  PARTNER_MEMBER: ['directory:read', 'engagements:read', 'contributions:write', 'introductions:write'],
};

const partnerRoles: ReadonlySet<Role> = new Set([Role.PARTNER_ADMINISTRATOR, Role.PARTNER_MEMBER]);

export const isPartnerRole = (role: Role): boolean => partnerRoles.has(role);

/**
 * Whose work asks for a second factor: whoever manages accounts, watches over personal data, or may break the glass of a
 * PROTECTED record. (Whoever one was opened to by name needs it as well.)
 */
export function needsSecondFactor(roles: readonly Role[]): boolean {
  const allowed = permissionsOf(roles);
  return (
    roles.includes(Role.DATA_PROTECTION_OFFICER) ||
    allowed.has('accounts:administer') ||
    allowed.has('records:break-glass')
  );
}

/** Never a key's: it would outlive whoever notices, and nobody sits behind it. */
const inPersonOnly: ReadonlySet<Permission> = new Set([
  'accounts:administer',
  'records:break-glass',
  'rights:administer',
]);

/** Looking up is every key's: what one can read is the account's, on every path through the graph. */
const looksUpAlways: ReadonlySet<Permission> = new Set([...looksUp]);

/** What an account with these rights may give its keys beside looking up. */
export const grantableToKeys = (held: ReadonlySet<Permission>): ReadonlySet<Permission> =>
  new Set([...held].filter((each) => !inPersonOnly.has(each) && !looksUpAlways.has(each)));

/** What a key may do at a moment: what it was given, as far as its account still has it. */
export const permissionsOfKey = (held: ReadonlySet<Permission>, given: readonly string[]): ReadonlySet<Permission> =>
  new Set([...held].filter((each) => looksUpAlways.has(each) || (given.includes(each) && !inPersonOnly.has(each))));

export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => granted[role]));
}
