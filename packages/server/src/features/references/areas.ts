import { invalid, notFound, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';

export interface Area {
  readonly countyId: string | null;
  readonly constituencyId: string | null;
}

interface GivenArea {
  readonly countyId?: string | null;
  readonly constituencyId?: string | null;
}

/**
 * County and constituency as uuids, so that the one lies in the other: a constituency alone brings its county, another
 * county lets go of a constituency elsewhere. What is not to change is left out.
 *
 * @throws DomainError NOT_FOUND, or INVALID when the two that were given do not fit.
 */
export async function areaOf(given: GivenArea, stored?: Area): Promise<Partial<Area>> {
  const county = typeof given.countyId === 'string' ? await countyNamed(given.countyId) : given.countyId;
  if (typeof given.constituencyId === 'string') {
    const constituency = await constituencyNamed(given.constituencyId);
    if (county && county !== constituency.countyId)
      throw invalid(
        told('{constituency} lies in {county}. Correct the county or the constituency.', {
          constituency: constituency.name,
          county: constituency.county,
        }),
        ['input', 'constituencyId'],
      );
    return { countyId: constituency.countyId, constituencyId: constituency.id };
  }
  const constituencyStays = given.constituencyId === undefined && (county === undefined || county === stored?.countyId);
  return {
    ...(county !== undefined && { countyId: county }),
    ...(!constituencyStays && { constituencyId: null }),
  };
}

async function countyNamed(id: string): Promise<string> {
  const [county] = (await currentManager().query(`select id from county where id = $1`, [
    uuidFromOpaque('cty', id),
  ])) as { id: string }[];
  if (!county) throw notFound('county', ['input', 'countyId']);
  return county.id;
}

async function constituencyNamed(id: string): Promise<{ id: string; name: string; countyId: string; county: string }> {
  const [constituency] = (await currentManager().query(
    `select t.id, t.name, t.county_id as "countyId", c.name as county
     from constituency t join county c on c.id = t.county_id where t.id = $1`,
    [uuidFromOpaque('con', id)],
  )) as { id: string; name: string; countyId: string; county: string }[];
  if (!constituency) throw notFound('constituency', ['input', 'constituencyId']);
  return constituency;
}
