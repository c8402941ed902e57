/** WeChat hands the scene over percent-encoded; a broken escape is taken as it stands and will be unknown. */
export function readScene(param: string | undefined): string | null {
  if (!param) return null
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}
