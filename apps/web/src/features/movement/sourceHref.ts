/** Where a source can be read, or null when it has no address: a journal or a title alone. */
export function sourceHref(where: string): string | null {
  if (/^https:\/\//.test(where)) return where;
  if (where.startsWith("doi:")) return `https://doi.org/${where.slice(4)}`;
  const [, pubmed] = /^PMID (\d+)$/.exec(where) ?? [];
  if (pubmed !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`;
  return /^PMC\d+$/.test(where) ? `https://pmc.ncbi.nlm.nih.gov/articles/${where}/` : null;
}
