import { join, resolve } from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'

const root = resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'h5'

/** `npm start` builds into a folder of its own while it watches: the same program, not minified, kept out of a release. */
const watching = process.env.XINLIN_WATCH !== undefined
/** The web build that may be published: without what is somebody's own, as long as a desk has no sign-in. */
const isPublic = target === 'h5' && process.env.XINLIN_H5 === 'public'
/** The web build for staff at a computer: their pages, behind a sign-in by scanning. */
const isDesk = target === 'h5' && process.env.XINLIN_H5 === 'desk'
const variant = isPublic ? 'public' : isDesk ? 'desk' : ''
const outDir = `${process.env.XINLIN_WATCH ?? 'dist'}/${variant || target}`

/** Taro compiles `src` alone. Ours outside it, and packages written for newer engines, have to be named. */
const alsoCompile = [
  join(root, 'core'),
  join(root, 'config/plugins'),
  (file: string) => /node_modules[\\/](zod|@tanstack|@stablelib)[\\/]/.test(file),
]

/** Data and rules: what of them a page does not use, a build may leave out, and it may lie where the page lies. */
const withoutEffects = join(root, 'core')
/** Of these a few functions are used; without a word on it in their manifest all would come along. */
const asWell = /node_modules[\\/]@stablelib[\\/]/

/** Of the desk's own build alone, or not with what every page of the web begins with (src/app.tsx). */
const oneBuilds = /[\\/]src[\\/](desk[\\/]|cloud[\\/]desk-seat|resident[\\/]self-test[\\/]hand-in)/

const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[local]_[hash:base64:5]' },
}

/**
 * Pixels stay pixels. As rpx every size would follow the width of the window: what a finger is to hit shrinks to 38 px on
 * a phone 320 wide, and text grows to 46 px on a tablet or in a computer's window. Type grows where a person asks for it.
 */
const pxtransform = { enable: false }

const icons = { './config/plugins/icons.cjs': { enable: true, config: {} } }

/** What Terser does by itself, and Taro switches off for engines long gone. */
const asTerserHasIt = Object.fromEntries(
  [
    ...['arrows', 'collapse_vars', 'comparisons', 'computed_props', 'hoist_props', 'inline', 'loops', 'negate_iife'],
    ...['properties', 'reduce_funcs', 'reduce_vars', 'switches', 'typeofs'],
  ].map((option) => [option, true]),
)

/**
 * Taro's defaults are for engines long gone: escaping Chinese doubles it, and quoting every key breaks private fields.
 * `unsafe_methods` writes `{ a() {} }` for `{ a: function () {} }`, which nobody here calls with `new`.
 */
const terserByTarget = {
  weapp: {
    compress: { ...asTerserHasIt, ecma: 2018, passes: 2, unsafe_methods: true },
    output: { ecma: 2018, ascii_only: false },
  },
  h5: { keep_fnames: false, output: { keep_quoted_props: false, quote_keys: false } },
}

const aboutChildren = /[\\/]core[\\/](content[\\/](guidance|observation)|scales[\\/]children)[\\/]/

export default {
  projectName: 'xinlin',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: outDir,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [join(root, 'config/plugins/aria/index.ts')],
  cache: { enable: false },
  // Levels of WXML templates: 11 below the page itself, then Taro goes on in a component (tests/tree-depth.test.ts).
  baseLevel: 12,
  defineConstants: {
    CLOUD_ENV: JSON.stringify(process.env.XINLIN_CLOUD_ENV ?? ''),
    'process.env.XINLIN_H5': JSON.stringify(variant),
  },
  copy: {
    patterns: [
      { from: 'src/sitemap.json', to: `${outDir}/sitemap.json` },
      // Where the quick exit of the web leads.
      ...(target === 'h5'
        ? ['month.html', 'month.js'].map((name) => ({ from: `src/month/${name}`, to: `${outDir}/${name}` }))
        : []),
    ],
    options: {},
  },
  csso: { enable: !watching },
  terser: { enable: !watching, config: terserByTarget[target === 'weapp' ? 'weapp' : 'h5'] },
  mini: {
    compile: { include: alsoCompile },
    minifyXML: { collapseWhitespace: true },
    runtime: { enableInnerHTML: false },
    optimizeMainPackage: { enable: true },
    // CSS modules never depend on the order of files.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: {
      pxtransform,
      cssModules,
      ...icons,
      './config/plugins/only-what-wechat-reads.cjs': { enable: true, config: {} },
    },
    webpackChain(chain) {
      chain.module.rule('core').include.add(withoutEffects).add(asWell).add(oneBuilds).end().set('sideEffects', false)
      if (watching) require('./plugins/keep-watching.cjs')(chain)
      else chain.plugin('notices').use(require('./plugins/notices.cjs'))
      chain.plugin('lean-templates').use(require('./plugins/lean-templates.cjs'))
      chain.plugin('close-json').use(require('./plugins/close-json.cjs'))
      const byName = chain.module.rule('by-name').test(/[\\/]@tarojs[\\/]taro[\\/]index\.js$/)
      byName.use('by-name').loader(join(root, 'config/plugins/by-name.cjs'))
      chain
        .plugin('abortController')
        .use(require('webpack').ProvidePlugin, [
          { AbortController: [join(root, 'config/plugins/abort-controller.ts'), 'default'] },
        ])
    },
  },
  h5: {
    publicPath: './',
    webpackChain(chain) {
      chain.module.rule('core').include.add(withoutEffects).add(asWell).add(oneBuilds).end().set('sideEffects', false)
      if (watching) require('./plugins/keep-watching.cjs')(chain)
      else chain.plugin('notices').use(require('./plugins/notices.cjs'))
      chain.resolve.alias.set('@tarojs/components/dist/components$', join(root, 'config/plugins/no-web-components.ts'))
      // What several pages share is fetched once, not once a page: in one piece what the first pages share, and what staff
      // alone do; the rest by who shares it, since who opens an article would wait for a calendar's code.
      const groups = chain.optimization.get('splitChunks').cacheGroups
      const shared = { chunks: 'async', minChunks: 2, reuseExistingChunk: true }
      const { byFirstPages, byStaff } = require('./plugins/shared-by.cjs')
      groups.kit = { ...shared, name: 'kit', test: byFirstPages, priority: 7 }
      groups.staff = { ...shared, name: 'staff', test: byStaff, priority: 6 }
      groups.further = { ...shared, minSize: 8000, priority: 5 }
      // Texts about children are many, and wanted by their pages alone.
      groups.child = { name: 'child', test: aboutChildren, chunks: 'async', priority: 10, reuseExistingChunk: true }
    },
    staticDirectory: 'static',
    useHtmlComponents: true,
    router: { mode: 'hash' },
    compile: { include: alsoCompile },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      pxtransform,
      cssModules,
      ...icons,
    },
  },
} satisfies UserConfigExport
