/** A row of the salary file, as far as it is used. */
export interface SalaryRow {
  /** The whole row as it stands in the file: what makes it a repeat of another. */
  text: string;
  year: number;
  level: string;
  employment: string;
  title: string;
  amount: number;
  currency: string;
  usd: number;
  country: string;
  /** How much of the work is remote, in percent. */
  remote: number;
}

const columns = {
  year: 'work_year',
  level: 'experience_level',
  employment: 'employment_type',
  title: 'job_title',
  amount: 'salary',
  currency: 'salary_currency',
  usd: 'salary_in_usd',
  country: 'company_location',
  remote: 'remote_ratio',
} as const;

/** Reads the rows below the first one, which names the columns. Fails with a sentence where they can't be used. */
export function readSalaryRows(cells: readonly (readonly string[])[]): SalaryRow[] {
  const [head = [], ...body] = cells;
  const places = new Map(Object.entries(columns).map(([key, name]) => [key, head.indexOf(name)]));
  const missing = Object.entries(columns).filter(([key]) => places.get(key) === -1);
  if (missing.length > 0) {
    const names = missing.map(([, name]) => `"${name}"`).join(', ');
    throw new Error(`the first line lacks the column ${names}; it holds ${head.join(', ')}`);
  }
  return body.map((row, index) => {
    const text = (key: keyof typeof columns) => row[places.get(key) ?? -1] ?? '';
    const number = (key: keyof typeof columns) => {
      const value = Number(text(key));
      if (text(key) !== '' && Number.isFinite(value)) return value;
      throw new Error(`line ${index + 2} has "${text(key)}" under ${columns[key]}, expected a number`);
    };
    return {
      text: row.join('\t'),
      year: number('year'),
      level: text('level'),
      employment: text('employment'),
      title: text('title'),
      amount: number('amount'),
      currency: text('currency'),
      usd: number('usd'),
      country: text('country'),
      remote: number('remote'),
    };
  });
}
