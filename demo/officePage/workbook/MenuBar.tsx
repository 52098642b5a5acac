import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type MenuEntry =
  | { separator: true }
  | { label: string; items: MenuEntry[] }
  | { label: string; run: () => void; disabled?: boolean }
  | { label: string; href: string };

export interface Menu {
  label: string;
  items: MenuEntry[];
}

/**
 * The menu bar, by the rules people's keyboards know (WAI-ARIA menubar): arrows move, Enter chooses, Escape closes.
 * A sub-menu opens inside its menu, so that it fits a phone.
 */
export function MenuBar({ menus }: { menus: Menu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === null) return;
    const outside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, [open]);

  const focusTop = (index: number) => {
    const count = menus.length;
    bar.current?.querySelectorAll<HTMLElement>('[data-top]')[(index + count) % count]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      const next = index + (event.key === 'ArrowRight' ? 1 : -1);
      focusTop(next);
      if (open !== null) setOpen((next + menus.length) % menus.length);
    }
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      setOpen(null);
      focusTop(index);
    }
    if (event.key === 'ArrowDown' && open !== index) {
      event.preventDefault();
      setOpen(index);
    }
  };

  return (
    <div class="menu-bar" role="menubar" aria-label="Menu lembar kerja" ref={bar}>
      {menus.map((menu, index) => (
        <div class="menu" role="none" onKeyDown={(event) => onKeyDown(event, index)}>
          <button
            role="menuitem"
            data-top
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === (open ?? 0) ? 0 : -1}
            onClick={() => setOpen(open === index ? null : index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList label={menu.label} entries={menu.items} takeFocus onChosen={() => setOpen(null)} />
          )}
        </div>
      ))}
    </div>
  );
}

interface ListProps {
  label: string;
  entries: MenuEntry[];
  takeFocus?: boolean;
  onChosen: () => void;
}

function MenuList({ label, entries, takeFocus, onChosen }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  useLayoutEffect(() => {
    if (takeFocus) items()[0]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const present = items();
    if (step === undefined || present.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const at = present.indexOf(document.activeElement as HTMLElement);
    present[(at + step + present.length) % present.length]?.focus();
  };
  return (
    <ul role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry) => (
        <MenuLine entry={entry} onChosen={onChosen} />
      ))}
    </ul>
  );
}

function MenuLine({ entry, onChosen }: { entry: MenuEntry; onChosen: () => void }) {
  const [open, setOpen] = useState(false);
  if ('separator' in entry) return <li role="separator" />;
  if ('items' in entry) {
    return (
      <li role="none">
        <button
          role="menuitem"
          data-item
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {entry.label} <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
        {open && <MenuList label={entry.label} entries={entry.items} onChosen={onChosen} />}
      </li>
    );
  }
  if ('href' in entry) {
    return (
      <li role="none">
        <a role="menuitem" data-item tabIndex={-1} href={entry.href} onClick={onChosen}>
          {entry.label}
        </a>
      </li>
    );
  }
  return (
    <li role="none">
      <button
        role="menuitem"
        data-item
        tabIndex={-1}
        aria-disabled={entry.disabled}
        onClick={() => {
          if (entry.disabled) return;
          onChosen();
          entry.run();
        }}
      >
        {entry.label}
      </button>
    </li>
  );
}
