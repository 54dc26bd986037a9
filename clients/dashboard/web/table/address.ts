import type { SortingState } from '@tanstack/react-table';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** A choice that stands in the address bar: a link to the page is a link to what one sees. Never for what could name a resident. */
export const useAddress = (name: string): readonly [value: string, choose: (value: string) => void] => {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (value: string) =>
      setSearch(
        before => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [name, setSearch],
  );
  return [search.get(name) ?? '', choose];
};

/** In what order: `since` or `-since`. */
export const useSorting = (): readonly [SortingState, (update: SortingState | ((before: SortingState) => SortingState)) => void] => {
  const [value, choose] = useAddress('sort');
  const sorting = useMemo<SortingState>(() => (value ? [{ id: value.replace(/^-/, ''), desc: value.startsWith('-') }] : []), [value]);
  const change = useCallback(
    (update: SortingState | ((before: SortingState) => SortingState)) => {
      const [first] = typeof update === 'function' ? update(sorting) : update;
      choose(first ? `${first.desc ? '-' : ''}${first.id}` : '');
    },
    [choose, sorting],
  );
  return [sorting, change];
};
