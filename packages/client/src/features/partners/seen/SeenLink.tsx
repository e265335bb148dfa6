import { createContext, useContext, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';

/** In a preview nothing leads away from the form that it belongs to. */
export const SeenLinks = createContext(true);

/** What the lists within a record are headed with: one below its own title. */
export const SeenHeading = createContext<2 | 3>(3);

type SeenLinkProps = { kind: 'Person' | 'Organisation' | 'Engagement' | 'Agreement'; id: string; children: ReactNode };

export function SeenLink({ kind, id, children }: SeenLinkProps) {
  if (!useContext(SeenLinks)) return <span className="u-name">{children}</span>;
  if (kind === 'Person')
    return (
      <Link className="u-name" to="/people/$personId" params={{ personId: id }}>
        {children}
      </Link>
    );
  if (kind === 'Organisation')
    return (
      <Link className="u-name" to="/organisations/$organisationId" params={{ organisationId: id }}>
        {children}
      </Link>
    );
  if (kind === 'Engagement')
    return (
      <Link className="u-name" to="/engagements/$engagementId" params={{ engagementId: id }}>
        {children}
      </Link>
    );
  return (
    <Link className="u-link" to="/agreements/$agreementId" params={{ agreementId: id }}>
      {children}
    </Link>
  );
}

type Named = { id: string; name: string } | null;

export function Who({ person, organisation }: { person?: Named; organisation?: Named }) {
  if (person)
    return (
      <SeenLink kind="Person" id={person.id}>
        {person.name}
      </SeenLink>
    );
  if (!organisation) return null;
  return (
    <SeenLink kind="Organisation" id={organisation.id}>
      {organisation.name}
    </SeenLink>
  );
}
