import { emptyShare, fieldSetsOf, settled, shareInput } from './share-values';

const agreement = {
  id: 'agr_1',
  purposes: ['Joint lobbying'],
  dataClasses: ['PEOPLE'],
  expiresOn: '2026-12-31',
};
const partner = { kind: 'organisation' as const, id: 'org_1', name: 'Lake Region' };

describe('what is to be shared', () => {
  it('takes the first agreement that binds and its only purpose', () => {
    expect(settled({ ...emptyShare, partner }, [agreement], 'PERSON')).toMatchObject({
      agreementId: 'agr_1',
      purpose: 'Joint lobbying',
    });
  });

  it('leaves the choice of several purposes to whoever shares', () => {
    const several = { ...agreement, purposes: ['One', 'Another'] };
    expect(settled({ ...emptyShare, partner }, [several], 'PERSON').purpose).toBeNull();
  });

  it('falls back to the summary where the agreement allows no contact points', () => {
    expect(settled({ ...emptyShare, partner, fieldSet: 'FULL' }, [agreement], 'PERSON').fieldSet).toBe('SUMMARY');
    expect(fieldSetsOf(agreement, 'ENGAGEMENT')).toEqual(['SUMMARY', 'CONTACT', 'FULL']);
  });

  it('never outlasts its agreement', () => {
    expect(settled({ ...emptyShare, partner, expiresOn: '2027-02-01' }, [agreement], 'PERSON').expiresOn).toBeNull();
  });

  it('is not asked for before everything is chosen', () => {
    expect(shareInput({ ...emptyShare, partner }, { kind: 'PERSON', recordIds: ['per_1'] })).toBeNull();
  });

  it('names either a partner or a coalition, and either records or a selection', () => {
    const values = { ...settled({ ...emptyShare, partner: { ...partner, kind: 'coalition' } }, [agreement], 'PERSON') };
    expect(shareInput(values, { kind: 'PERSON', selectionId: 'sel_1' })).toEqual({
      selectionId: 'sel_1',
      toCoalitionId: 'org_1',
      agreementId: 'agr_1',
      purpose: 'Joint lobbying',
      fieldSet: 'SUMMARY',
      may: 'VIEW',
      expiresOn: null,
    });
  });
});
