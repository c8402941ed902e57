import { TmplGroup } from 'glass-easel-template-compiler'
import { absentGlobals } from '../runtime/absent'
import type { PageConfig } from '../runtime/program'
import { wxsMakers } from '../runtime/wxs'
import { type Diagnosis, isRefused } from './diagnosis'
import { eventsOfTag } from './known-tags'
import { type PackageFiles, resolveInPackage, withoutExtension } from './package-files'
import type { Note, Problem } from './problem'
import { scanWxml, type WxmlTag } from './scan-wxml'

interface CompiledTemplates {
  /**
   * A JavaScript function. It takes who hears of a template that is not defined, and what WXS has of its own (wxs.ts), and
   * gives template generators by path.
   */
  code: string
  attributes: Record<string, string[]>
  /** The templates and scripts of WXS that pages and components lead to. */
  files: string[]
}

/** WXS runs inside the templates, and sees no browser either. */
const scope = ['missing', ...Object.keys(wxsMakers), ...absentGlobals].join(',')

export function compileTemplates(
  files: PackageFiles,
  configs: Record<string, PageConfig>,
  problems: Problem[],
  notes: Note[],
): CompiledTemplates {
  const group = new TmplGroup()
  // The runtime passes in who hears of a template that is not defined.
  group.setExtraRuntimeScript('Q.M=missing;')
  const attributes = new Map<string, Set<string>>()
  const declared = new Set(Object.values(configs).flatMap((config) => Object.keys(config.usingComponents ?? {})))
  // What no page and no component leads to is not looked into, as WeChat's tools leave it out.
  const { templates, scripts } = reachable(files, Object.keys(configs), group, problems)
  for (const { path, source, diagnoses } of templates) {
    for (const found of diagnoses) {
      const one = { kind: 'wxml-syntax' as const, where: `${path}:${found.startLine + 1}`, says: found.message }
      ;(isRefused(found, source) ? problems : notes).push(one)
    }
    for (const tag of scanWxml(source)) {
      remarkOn(path, tag, declared, notes)
      const names = attributes.get(tag.tag) ?? new Set()
      for (const { name } of tag.attributes) names.add(name)
      attributes.set(tag.tag, names)
    }
  }
  return {
    code: `(${scope})=>${tellMissingTemplates(group.getTmplGenObjectGroups())}`,
    attributes: Object.fromEntries([...attributes].map(([tag, names]) => [tag, [...names].sort()])),
    files: [...templates.map(({ path }) => path), ...scripts],
  }
}

/** `<template is>` with a name nobody defined draws nothing; the compiled code looks it up in just one way. */
const tellMissingTemplates = (code: string) =>
  code.replace(/var \$A=I\((\w+)\);if\(\1&&\$A\)/g, 'var $A=I($1);if($1&&!$A)Q.M($1);if($1&&$A)')

/** WeChat's compiler builds tags and events it does not know: such a tag shows what is in it, such an event never comes. */
function remarkOn(path: string, { tag, line, attributes }: WxmlTag, declared: Set<string>, notes: Note[]) {
  const where = `${path}:${line}`
  const events = eventsOfTag.get(tag)
  if (!events) {
    if (!declared.has(tag)) notes.push({ kind: 'unknown-tag', where, says: `<${tag}> is no tag of WeChat's` })
    return
  }
  for (const { name } of attributes) {
    const event = /^(?:capture-)?(?:bind|catch|mut-bind):?([a-z]\w*)$/i.exec(name)?.[1]?.toLowerCase()
    if (event && !events.has(event)) {
      notes.push({ kind: 'unknown-event', where, says: `<${tag}> sends no event "${event}" (${name})` })
    }
  }
}

interface Template {
  path: string
  source: string
  diagnoses: Diagnosis[]
}

/** Compiles the templates of pages and components and all that those lead to, with their scripts; each template once. */
function reachable(files: PackageFiles, paths: string[], group: TmplGroup, problems: Problem[]) {
  const templates: Template[] = []
  const scripts: string[] = []
  const seen = new Set<string>()
  const missing = (where: string, file: string) => problems.push({ kind: 'missing-file', where, says: `no ${file}` })
  const open = (name: string) => {
    const path = `${name}.wxml`
    seen.add(path)
    const source = files.text(path)
    templates.push({ path, source, diagnoses: group.addTmpl(name, source) as Diagnosis[] })
    for (const target of group.getScriptDependencies(name) as string[]) addScript(`${target}.wxs`, path)
    for (const target of group.getDirectDependencies(name) as string[]) {
      if (!files.has(`${target}.wxml`)) missing(path, `${target}.wxml`)
      else if (!seen.has(`${target}.wxml`)) open(target)
    }
  }
  const addScript = (path: string, namedIn: string) => {
    if (!files.has(path)) return missing(namedIn, path)
    if (seen.has(path)) return
    seen.add(path)
    scripts.push(path)
    const source = files.text(path)
    group.addScript(withoutExtension(path), source)
    for (const [, target = ''] of source.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)) {
      addScript(resolveInPackage(path, target), path)
    }
  }
  for (const name of paths) if (!seen.has(`${name}.wxml`)) open(name)
  return { templates, scripts }
}
