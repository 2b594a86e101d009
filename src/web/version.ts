/** Version of the package from which the page was built. */
export const VERSION: string = import.meta.env["YARDSTICK_VERSION"];
