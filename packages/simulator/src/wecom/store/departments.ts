/** A department of the corp. */
export interface Department {
  readonly id: number
  readonly name: string
  /** 0 for the root. */
  readonly parentId: number
  readonly order: number
  /** '' for none. */
  readonly nameEn: string
}

/** Id of the department all others are in. */
export const rootId = 1

const root: Department = { id: rootId, name: '测试企业 Test Corp', parentId: 0, order: 100_000_000, nameEn: '' }

interface SavedDepartments {
  readonly departments: readonly Department[]
  readonly nextId: number
}

/** The departments of the corp: a tree that begins with id 1. */
export class Departments {
  readonly #departments = new Map<number, Department>([[rootId, root]])
  /** What is right below each, so that a walk through the tree takes no longer than it is large. */
  readonly #children = new Map<number, Set<number>>()
  #nextId: number = rootId + 1

  get(id: number): Department | undefined {
    return this.#departments.get(id)
  }

  has(id: number): boolean {
    return this.#departments.has(id)
  }

  get size(): number {
    return this.#departments.size
  }

  list(): readonly Department[] {
    return [...this.#departments.values()]
  }

  /** The departments right below one. */
  listChildren(id: number): readonly Department[] {
    return [...(this.#children.get(id) ?? [])].flatMap((child) => this.get(child) ?? [])
  }

  /** Ids of a department and all below it. */
  listTree(id: number): ReadonlySet<number> {
    const found = new Set<number>(this.has(id) ? [id] : [])
    // A set that grows is walked to its end.
    for (const one of found) for (const child of this.#children.get(one) ?? []) found.add(child)
    return found
  }

  /** How deep a department is; 1 for the root. */
  getLevel(id: number): number {
    let level = 0
    for (let at = this.get(id); at !== undefined; at = this.get(at.parentId)) level++
    return level
  }

  /** Adds a department. @param id Made up where it is left out. */
  add({ id, order, ...given }: Omit<Department, 'id' | 'order'> & Partial<Department>): Department {
    while (id === undefined && this.has(this.#nextId)) this.#nextId++
    const own = id ?? this.#nextId++
    const department = { id: own, order: order ?? 100_000_000 - own, ...given }
    this.#put(department)
    return department
  }

  update(department: Department): void {
    this.#put(department)
  }

  remove(id: number): void {
    this.#children.get(this.get(id)?.parentId ?? 0)?.delete(id)
    this.#departments.delete(id)
  }

  save(): SavedDepartments {
    return { departments: this.list(), nextId: this.#nextId }
  }

  load(saved: SavedDepartments): void {
    this.#departments.clear()
    this.#children.clear()
    for (const department of saved.departments) this.#put(department)
    this.#nextId = saved.nextId
  }

  clear(): void {
    this.load({ departments: [root], nextId: rootId + 1 })
  }

  #put(department: Department): void {
    const { id, parentId } = department
    this.#children.get(this.get(id)?.parentId ?? 0)?.delete(id)
    this.#departments.set(id, department)
    const siblings = this.#children.get(parentId)
    if (siblings === undefined) this.#children.set(parentId, new Set([id]))
    else siblings.add(id)
  }
}
