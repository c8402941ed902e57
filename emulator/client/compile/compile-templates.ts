import { TmplGroup } from 'glass-easel-template-compiler'
import type { PageConfig } from '../runtime/program'
import { eventsOfTag } from './known-tags'
import { type PackageFiles, withoutExtension } from './package-files'
import type { Problem } from './problem'
import { scanWxml, type WxmlTag } from './scan-wxml'

interface CompiledTemplates {
  /** A JavaScript expression: template generators by path. */
  code: string
  attributes: Record<string, string[]>
}

interface Diagnosis {
  message: string
  startLine: number
}

export function compileTemplates(
  files: PackageFiles,
  configs: Record<string, PageConfig>,
  problems: Problem[],
): CompiledTemplates {
  const group = new TmplGroup()
  // Handlers get WeChat's plain event object, not glass-easel's own; the runtime passes the maker of it in.
  group.setExtraRuntimeScript('Q.C=deliver;Q.M=missing;')
  const attributes = new Map<string, Set<string>>()
  const declared = new Set(Object.values(configs).flatMap((config) => Object.keys(config.usingComponents ?? {})))
  for (const path of files.paths) {
    if (path.endsWith('.wxs')) group.addScript(withoutExtension(path), files.text(path))
    if (!path.endsWith('.wxml')) continue
    const source = files.text(path)
    for (const found of group.addTmpl(withoutExtension(path), source) as Diagnosis[]) {
      problems.push({ kind: 'wxml-syntax', where: `${path}:${found.startLine + 1}`, says: found.message })
    }
    for (const tag of scanWxml(source)) {
      checkTag(path, tag, declared, problems)
      const names = attributes.get(tag.tag) ?? new Set()
      for (const { name } of tag.attributes) names.add(name)
      attributes.set(tag.tag, names)
    }
  }
  checkImports(files, group, problems)
  return {
    code: tellMissingTemplates(group.getTmplGenObjectGroups()),
    attributes: Object.fromEntries([...attributes].map(([tag, names]) => [tag, [...names].sort()])),
  }
}

/** `<template is>` with a name nobody defined draws nothing; the compiled code looks it up in just one way. */
const tellMissingTemplates = (code: string) =>
  code.replace(/var \$A=I\((\w+)\);if\(\1&&\$A\)/g, 'var $A=I($1);if($1&&!$A)Q.M($1);if($1&&$A)')

function checkTag(path: string, { tag, line, attributes }: WxmlTag, declared: Set<string>, problems: Problem[]) {
  const where = `${path}:${line}`
  const events = eventsOfTag.get(tag)
  if (!events) {
    if (!declared.has(tag)) problems.push({ kind: 'unknown-tag', where, says: `<${tag}> is no tag of WeChat's` })
    return
  }
  for (const { name } of attributes) {
    const event = /^(?:capture-)?(?:bind|catch|mut-bind):?([a-z]\w*)$/i.exec(name)?.[1]?.toLowerCase()
    if (event && !events.has(event)) {
      problems.push({ kind: 'unknown-event', where, says: `<${tag}> sends no event "${event}" (${name})` })
    }
  }
}

function checkImports(files: PackageFiles, group: TmplGroup, problems: Problem[]) {
  for (const path of files.paths.filter((one) => one.endsWith('.wxml'))) {
    const name = withoutExtension(path)
    for (const target of group.getDirectDependencies(name) as string[]) {
      if (!files.has(`${target}.wxml`)) problems.push({ kind: 'missing-file', where: path, says: `no ${target}.wxml` })
    }
    for (const target of group.getScriptDependencies(name) as string[]) {
      if (!files.has(`${target}.wxs`)) problems.push({ kind: 'missing-file', where: path, says: `no ${target}.wxs` })
    }
  }
}
