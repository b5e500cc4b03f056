/** The whole browser page as one HTML file, and the notices of what it holds of others. */
export declare function singlePage(): Promise<{ readonly page: string; readonly notices: string }>;
