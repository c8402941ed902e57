export function bytes(size: number): string {
  if (size < 1024) return `${size} 字节`
  if (size < 1024 * 1024) return `${(size / 1024).toFixed(1)} KB`
  return `${(size / 1024 / 1024).toFixed(1)} MB`
}

export function milliseconds(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} 秒`
  return `${ms >= 100 ? Math.round(ms) : Number(ms.toFixed(1))} 毫秒`
}

export const count = (value: number): string => value.toLocaleString('zh-CN')
