/**
 * Loads a package that a reader may have left out.
 *
 * Throws `missing package: NAME (npm install …)`.
 */
export async function loadPackage<Module>(
  name: string,
  install: string,
  load: () => Promise<Module> | Module,
): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const notFound = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    if (notFound && String(error).includes(`'${name}`))
      throw new Error(`missing package: ${name} (npm install ${install})`)
    throw error
  }
}
