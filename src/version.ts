declare const PACKAGE_VERSION: string;

/** The version in package.json, put in by the bundler; `0.0.0-source` when run from source. */
export const version: string = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : '0.0.0-source';
