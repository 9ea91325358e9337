'use client';

import {
  Children,
  cloneElement,
  forwardRef,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type Ref,
  useCallback,
  version,
} from 'react';
import { joinWords } from '../shared/joinWords.js';

type Props = Record<string, unknown>;
type Child = ReactElement<Props> & { ref?: Ref<HTMLElement> };

const isReact18 = version.startsWith('18.');

/**
 * Renders its only child with these props added. Handlers of both run, the child's first; class names, styles and
 * `aria-describedby` of both apply; of other props the child's own win.
 */
export const Slot = forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(function Slot(
  { children, ...own },
  ref,
) {
  const child: Child = Children.only(unwrapLazy(children) as Child);
  // React 19 made `ref` a prop, and warns about the field that React 18 has.
  const childRef = (isReact18 ? child.ref : child.props.ref) as Ref<HTMLElement> | undefined;
  const both = useBothRefs(ref, childRef);
  return cloneElement(child, {
    ...mergeProps(own as Props, child.props),
    // A child that is a function without a ref must not get one that nobody asked for.
    ref: ref && childRef ? both : (ref ?? childRef),
  });
});

/** A child that a server component passes may still be on its way. Suspends until it is there, as React itself does. */
function unwrapLazy(child: ReactNode): ReactNode {
  const { $$typeof, _init, _payload } = (child ?? {}) as {
    $$typeof?: symbol;
    _init?: (payload: unknown) => ReactNode;
    _payload?: unknown;
  };
  return _init && $$typeof === Symbol.for('react.lazy') ? unwrapLazy(_init(_payload)) : child;
}

function mergeProps(own: Props, child: Props): Props {
  const merged = { ...own, ...child };
  for (const [name, theirs] of Object.entries(child)) {
    const ours = own[name];
    if (typeof ours === 'function') {
      merged[name] = (...args: unknown[]) => {
        if (typeof theirs === 'function') theirs(...args);
        ours(...args);
      };
    } else if (name === 'style') {
      merged[name] = { ...(ours as object), ...(theirs as object) };
    } else if (name === 'className' || name === 'aria-describedby') {
      merged[name] = joinWords(ours, theirs);
    }
  }
  return merged;
}

function useBothRefs<T>(one: Ref<T> | undefined, other: Ref<T> | undefined): Ref<T> {
  return useCallback(
    (node: T | null) => {
      const detach = [attach(one, node), attach(other, node)];
      // React 18 calls with `null` instead, and warns about a returned function.
      return isReact18 ? undefined : () => detach.forEach((each) => void each());
    },
    [one, other],
  );
}

/** Returns what React 19 calls when the node is gone. */
function attach<T>(ref: Ref<T> | undefined, node: T | null): () => void {
  if (typeof ref !== 'function') {
    if (ref) ref.current = node;
    return () => ref && attach(ref, null);
  }
  const cleanup = ref(node);
  return typeof cleanup === 'function' ? cleanup : () => ref(null);
}
