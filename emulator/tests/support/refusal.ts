/** What a promise is rejected with. */
export async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ code?: string; errCode?: number; message: string }> {
  try {
    await promise
  } catch (error) {
    return error as Awaited<ReturnType<typeof refusalOf>>
  }
  throw new Error('it was not refused')
}
