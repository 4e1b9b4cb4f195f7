/** Measures as a table for the terminal. */
import { type Measure, meetsAim, type Unit } from './measure';

const WIDTHS = [46, 12, 22, 12, 6];

export function table(measures: readonly Measure[]): string {
  const groups = [...new Set(measures.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = measures.filter((measure) => measure.group === group).map(row);
      return [heading(group, rows), ...rows.map(line)].join('\n');
    })
    .join('\n\n');
}

function heading(group: string, rows: readonly string[][]): string {
  const spread = rows.some((cells) => cells[2] !== '');
  return line(spread ? [group, 'median', 'quartiles', '95th', 'n', ''] : [group, '', '', '', '', '']);
}

function row(measure: Measure): string[] {
  const { name, unit, value, quartiles, p95, n } = measure;
  return [
    `  ${name}`,
    show(value, unit),
    quartiles ? `${show(quartiles[0], unit)} – ${show(quartiles[1], unit)}` : '',
    p95 === undefined ? '' : show(p95, unit),
    n === undefined ? '' : String(n),
    [aimText(measure), measure.note].filter(Boolean).join('; '),
  ];
}

function aimText(measure: Measure): string {
  const { aim, unit } = measure;
  if (!aim) return '';
  const bounds = [
    aim.most === undefined ? '' : `≤ ${show(aim.most, unit)}`,
    aim.least === undefined ? '' : `≥ ${show(aim.least, unit)}`,
    aim.p95 === undefined ? '' : `95th ≤ ${show(aim.p95, unit)}`,
  ];
  return `${meetsAim(measure) ? '✓' : '✗'} ${bounds.filter(Boolean).join(', ')}`;
}

/** Figures stand under each other at their right. */
function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => {
      const width = WIDTHS[index];
      if (width === undefined) return cell;
      return index === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('  ')
    .trimEnd();
}

function show(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return '–';
  if (unit === 'bytes') return bytes(value);
  if (unit === 'ratio') return `${value.toFixed(2)} ×`;
  if (unit === 'n') return String(Math.round(value * 10_000) / 10_000);
  return `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
}

function bytes(value: number): string {
  return Math.abs(value) < 1024 ** 2
    ? `${(value / 1024).toFixed(1)} KB`
    : `${(value / 1024 ** 2).toFixed(2)} MB`;
}
