export declare function makeStyle(): Promise<string>
