interface Placed {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
}

/** Each place after the one it stands under, those beside one another by name. What stands under none of them is on top. */
export function treeOrder<Node extends Placed>(
  nodes: readonly Node[],
): { readonly node: Node; readonly depth: number }[] {
  const known = new Set(nodes.map(({ id }) => id))
  const under = new Map<string | null, Node[]>()
  for (const node of nodes) {
    const above = node.parentId !== null && known.has(node.parentId) ? node.parentId : null
    under.set(above, [...(under.get(above) ?? []), node])
  }
  const ordered: { node: Node; depth: number }[] = []
  const walk = (above: string | null, depth: number) => {
    for (const node of (under.get(above) ?? []).sort((a, b) => a.name.localeCompare(b.name, 'zh'))) {
      ordered.push({ node, depth })
      walk(node.id, depth + 1)
    }
  }
  walk(null, 0)
  return ordered
}
