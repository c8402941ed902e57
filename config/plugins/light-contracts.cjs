/**
 * Babel, for client builds alone: of `operation({…})` the client needs the name, whose an answer is and what it looks like. Who may
 * call, what may be sent and the reasons for a "no" are the server's to check, and their types are gone by then; with
 * them go the schemas that only they used, since building one has no effect of its own.
 */
const kept = ['name', 'answer', 'output']

module.exports = ({ types: t }) => ({
  name: 'light-contracts',
  visitor: {
    CallExpression(path) {
      const { callee, arguments: args } = path.node
      if (t.isIdentifier(callee, { name: 'operation' }) && t.isObjectExpression(args[0])) {
        const written = args[0].properties.map(({ key }) => key?.name)
        // What a spread brings is not seen here: an answer would come sealed to a client that does not know it.
        for (const name of kept) {
          if (!written.includes(name)) throw path.buildCodeFrameError(`an operation writes its own ${name}`)
        }
        args[0].properties = args[0].properties.filter(({ key }) => kept.includes(key?.name))
      }
      const { leadingComments = [] } = path.node
      if (!(leadingComments ?? []).some(({ value }) => value.includes('__PURE__'))) {
        t.addComment(path.node, 'leading', '#__PURE__')
      }
    },
  },
})
