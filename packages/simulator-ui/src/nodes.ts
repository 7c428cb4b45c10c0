type Nodes = Readonly<Record<string, unknown>>

/** The first of the dotted paths that leads to a text or a number, as a string; '' where none does. */
export function textAt(nodes: Nodes, ...paths: readonly string[]): string {
  for (const path of paths) {
    let value: unknown = nodes
    for (const name of path.split('.')) value = isNodes(value) ? value[name] : undefined
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  }
  return ''
}

/** The objects of the list a dotted path leads to; none where it leads to something else. */
export function listAt(nodes: Nodes, path: string): readonly Nodes[] {
  let value: unknown = nodes
  for (const name of path.split('.')) value = isNodes(value) ? value[name] : undefined
  return Array.isArray(value) ? value.filter(isNodes) : []
}

/** The articles of a news reply, be they written as XML or JSON. */
export function articlesOf(content: Nodes): readonly Nodes[] {
  const articles = content.Articles ?? (isNodes(content.news) ? content.news.articles : undefined)
  const items = isNodes(articles) ? (articles.item ?? articles) : articles
  return (Array.isArray(items) ? items : [items]).filter(isNodes)
}

function isNodes(value: unknown): value is Nodes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
