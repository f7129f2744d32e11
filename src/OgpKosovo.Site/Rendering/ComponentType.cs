using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Rendering;

/// <summary>What is known of a class of components: how one is made, and how its parameters are set.</summary>
internal sealed class ComponentType
{
    private static readonly ConcurrentDictionary<Type, ComponentType> Known = [];

    private readonly Type type;
    private readonly Dictionary<string, Parameter> parameters;

    private ComponentType(Type type)
    {
        this.type = type;
        parameters = type.GetProperties()
            .Where(p => p.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(p => p.Name, p => Parameter.Of(p), StringComparer.Ordinal);
    }

    public static ComponentType Of(Type type) => Known.GetOrAdd(type, t => new ComponentType(t));

    public Component Create() => (Component)Activator.CreateInstance(type)!;

    /// <summary>Sets a parameter.</summary>
    /// <exception cref="KeyNotFoundException">The component has none of this name.</exception>
    public void Set(Component component, string name, object? value) => parameters[name].Set(component, value);

    private abstract class Parameter
    {
        public static Parameter Of(PropertyInfo property) =>
            (Parameter)Activator.CreateInstance(typeof(Parameter<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;

        public abstract void Set(Component component, object? value);
    }

    private sealed class Parameter<TComponent, TValue>(PropertyInfo property) : Parameter
        where TComponent : Component
    {
        private readonly Action<TComponent, TValue?> set = property.SetMethod!.CreateDelegate<Action<TComponent, TValue?>>();

        public override void Set(Component component, object? value) => set((TComponent)component, (TValue?)value);
    }
}
