import { useRef } from 'react';

/**
 * What held when this was first shown. How a question is laid out goes by that: an answer that comes while somebody
 * writes it must not move the field from under the cursor.
 */
export function useAtFirst<T>(value: T): T {
  return useRef(value).current;
}
