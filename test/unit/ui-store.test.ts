import { describe, expect, it, vi } from 'vitest';
import { createStore } from '#src/ui/store.ts';

describe('a store', () => {
  it('gives what was put in last', () => {
    const store = createStore<string | undefined>(undefined);
    expect(store.get()).toBeUndefined();
    store.set('a');
    expect(store.get()).toBe('a');
  });

  it('tells everybody who follows after each change, and nobody of the same value again', () => {
    const store = createStore(0);
    const heard: number[] = [];
    store.subscribe(() => heard.push(store.get()));
    const other = vi.fn();
    store.subscribe(other);
    for (const value of [1, 1, 2]) store.set(value);
    expect(heard).toEqual([1, 2]);
    expect(other).toHaveBeenCalledTimes(2);
  });

  it('tells nobody who has stopped, also when somebody stops while others are told', () => {
    const store = createStore(0);
    const last = vi.fn();
    const stop = store.subscribe(() => stop());
    store.subscribe(last);
    store.set(1);
    store.set(2);
    expect(last).toHaveBeenCalledTimes(2);
  });

  it('is one of its own: two stores know nothing of each other', () => {
    const [one, two] = [createStore('a'), createStore('a')];
    one.set('b');
    expect(two.get()).toBe('a');
  });
});
