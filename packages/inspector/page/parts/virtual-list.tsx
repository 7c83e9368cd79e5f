import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface VirtualListProps<Item> {
  label: string
  items: readonly Item[]
  rowHeight: number
  /** Index of the chosen item; -1 when there is none. */
  chosen: number
  keyOf(item: Item): string
  choose(item: Item): void
  children(item: Item, index: number): ComponentChildren
}

const OVERSCAN = 6

/** A list box that draws only the rows in sight, with the keys of a list box. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, rowHeight, chosen, keyOf } = props
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 600 })
  useLayoutEffect(() => followSize(box.current, (height) => setView((old) => ({ ...old, height }))), [])
  useEffect(() => scrollTo(box.current, chosen, rowHeight), [chosen, rowHeight])
  const first = Math.max(0, Math.floor(view.top / rowHeight) - OVERSCAN)
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + OVERSCAN)
  const current = items[chosen]
  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={current && chosen >= first && chosen < last ? `row-${keyOf(current)}` : undefined}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onKeyDown={(event) => move(event, props, Math.max(1, Math.floor(view.height / rowHeight) - 1))}
    >
      <div class="virtual-space" role="presentation" style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(first, last).map((item, offset) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
          <div
            key={keyOf(item)}
            id={`row-${keyOf(item)}`}
            class="virtual-row"
            role="option"
            tabIndex={-1}
            aria-selected={first + offset === chosen}
            aria-setsize={items.length}
            aria-posinset={first + offset + 1}
            style={{ height: `${rowHeight}px`, transform: `translateY(${(first + offset) * rowHeight}px)` }}
            onClick={() => props.choose(item)}
          >
            {props.children(item, first + offset)}
          </div>
        ))}
      </div>
    </div>
  )
}

function followSize(box: HTMLElement | null, take: (height: number) => void): (() => void) | undefined {
  if (!box) return undefined
  const observer = new ResizeObserver(() => take(box.clientHeight))
  observer.observe(box)
  return () => observer.disconnect()
}

function scrollTo(box: HTMLElement | null, index: number, rowHeight: number): void {
  if (!box || index < 0) return
  const top = index * rowHeight
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight
}

function move<Item>(event: KeyboardEvent, { items, chosen, choose }: VirtualListProps<Item>, page: number): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: chosen + 1,
    j: chosen + 1,
    ArrowUp: chosen - 1,
    k: chosen - 1,
    PageDown: chosen + page,
    PageUp: chosen - page,
    Home: 0,
    End: items.length - 1,
  }
  const target = steps[event.key]
  if (target === undefined || items.length === 0) return
  event.preventDefault()
  const item = items[Math.min(items.length - 1, Math.max(0, target))]
  if (item !== undefined) choose(item)
}
