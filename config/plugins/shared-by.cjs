/** `./pages/home/index` → `pages`, `./manager/pages/site/index` → `manager`: the package of the page a chunk was asked for by. */
function packagesOf(module, { chunkGraph }) {
  const packages = new Set()
  for (const chunk of chunkGraph.getModuleChunksIterable(module))
    for (const group of chunk.groupsIterable)
      for (const { request } of group.origins) packages.add(/^(?:\.\/)?([a-z]+)\//.exec(request ?? '')?.[1] ?? 'pages')
  return packages
}

/** Of staff alone: residents never fetch it. */
const ofStaff = new Set(['community', 'counsellor', 'manager', 'staff'])

/** What the first pages share, beside others or not. */
exports.byFirstPages = (module, context) => packagesOf(module, context).has('pages')

/** What pages of staff share, and nobody else. */
exports.byStaff = (module, context) => [...packagesOf(module, context)].every((one) => ofStaff.has(one))
