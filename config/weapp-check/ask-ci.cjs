/**
 * Asks miniprogram-ci about a project and writes what it says to a file: it prints what it likes, and keeps processes of its
 * own. `<tool> <project> <file>`. Its one call to WeChat, for a list of file endings, fails here and changes nothing.
 */
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const [, , tool, projectPath, out] = process.argv
const ci = require(tool)

/** What WeChat would answer for a verified account, in MB and in numbers of things. */
const attr = async () => ({
  ...{ platform: false, appType: 0, isSandbox: true, released: false },
  setting: {
    ...{ MaxCodeSize: 2, MaxSubpackageSubCodeSize: 2, MaxSubpackageFullCodeSize: 30, MaxSubPackageLimit: 100 },
    ...{ NavigateMiniprogramLimit: 10, MinTabbarCount: 2, MaxTabbarCount: 5, MaxCustomTabbarCount: 5 },
    MaxTabbarIconSize: 40,
  },
})

async function main() {
  const project = new ci.Project({
    ...{ appid: 'wx0000000000000000', type: 'miniProgram', projectPath, privateKey: 'none', attr },
  })
  project.attr = attr
  const { miniprogramRoot = '.' } = JSON.parse(readFileSync(join(projectPath, 'project.config.json'), 'utf8'))
  const json = (name) => JSON.parse(readFileSync(join(projectPath, miniprogramRoot, name), 'utf8'))
  const { pages, subPackages = [] } = json('app.json')
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  const schemas = [
    ...[
      ['app', 'app.json'],
      ['theme', 'theme.json'],
      ['sitemap', 'sitemap.json'],
    ],
    ...all.map((page) => ['page', `${page}.json`]),
  ]
  const schema = schemas.flatMap(([kind, name]) => {
    const { error, warning } = ci.schemaValidate(kind, json(name))
    return [...(error ?? []), ...(Array.isArray(warning) ? warning : [])].map(
      (one) => `${name}：${JSON.stringify(one)}`,
    )
  })
  const quality = await ci.checkCodeQuality(project, '')
  const compiled = await ci
    .getCompiledResult({ project, setting: { minify: false }, onProgressUpdate() {} })
    .then(() => null)
    .catch((error) => String(error?.message ?? error))
  writeFileSync(out, JSON.stringify({ schemas: schemas.length, schema, quality, compiled }))
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
