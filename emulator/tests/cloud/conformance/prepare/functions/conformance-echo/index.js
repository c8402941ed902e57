/** Answers its event; `{throws: text}` throws that, `{silent: true}` answers nothing. */
exports.main = async (event) => {
  if (event.throws) throw new TypeError(event.throws)
  return event.silent ? undefined : event
}
