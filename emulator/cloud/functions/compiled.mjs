// Plain JavaScript, as worker.mjs is.
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import vm from 'node:vm'

/**
 * From here on the function's own file is compiled from what V8 made of it in an earlier instance, where `before` has that:
 * of a bundle that is a third of a start. Answers with what it has made by now, for the next; null before it is loaded.
 */
export function compileFrom(file, before) {
  const compile = Module.prototype._compile
  let script = null
  Module.prototype._compile = function (content, filename, ...rest) {
    if (filename !== file || script) return compile.call(this, content, filename, ...rest)
    script = new vm.Script(Module.wrap(content.replace(/^#!.*/, '')), {
      filename,
      columnOffset: -Module.wrapper[0].length,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(before ? { cachedData: before } : {}),
    })
    return script
      .runInThisContext()
      .call(this.exports, this.exports, createRequire(filename), this, filename, dirname(filename))
  }
  return () => script?.createCachedData() ?? null
}
