import { useMemo, useState } from 'react';

/** Which rows are picked. `key` names the list: another list begins with none. */
export function useSelection(key: string) {
  const [state, setState] = useState<{ key: string; picked: ReadonlySet<string> }>({ key, picked: new Set() });
  const picked = useMemo(() => (state.key === key ? state.picked : new Set<string>()), [state, key]);
  return {
    picked,
    toggle: (id: string) => {
      const changed = new Set(picked);
      if (!changed.delete(id)) changed.add(id);
      setState({ key, picked: changed });
    },
    setAll: (ids: string[]) => setState({ key, picked: new Set(ids) }),
    clear: () => setState({ key, picked: new Set() }),
  };
}
