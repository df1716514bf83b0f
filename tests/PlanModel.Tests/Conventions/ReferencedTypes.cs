using Mono.Cecil;
using Mono.Cecil.Cil;

namespace PlanModel.Tests.Conventions;

/// <summary>Finds every type that the compiled code of a type names, in signatures and in bodies; types inside it count as it.</summary>
internal static class ReferencedTypes
{
    public static HashSet<TypeReference> Of(TypeDefinition type)
    {
        var found = new HashSet<TypeReference>();
        Collect(type, found);
        return found;
    }

    private static void Collect(TypeDefinition type, HashSet<TypeReference> found)
    {
        Add(type.BaseType, found);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType, found);
        }

        AddAttributes(type, found);
        foreach (var field in type.Fields)
        {
            Add(field.FieldType, found);
        }

        foreach (var property in type.Properties)
        {
            AddAttributes(property, found);
        }

        foreach (var method in type.Methods)
        {
            AddSignature(method, found);
            AddAttributes(method, found);
            if (method.HasBody)
            {
                AddBody(method.Body, found);
            }
        }

        foreach (var nested in type.NestedTypes)
        {
            Collect(nested, found);
        }
    }

    private static void AddBody(MethodBody body, HashSet<TypeReference> found)
    {
        foreach (var local in body.Variables)
        {
            Add(local.VariableType, found);
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            Add(handler.CatchType, found);
        }

        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    Add(type, found);
                    break;
                case MethodReference method:
                    AddSignature(method, found);
                    break;
                case FieldReference field:
                    Add(field.DeclaringType, found);
                    Add(field.FieldType, found);
                    break;
            }
        }
    }

    private static void AddSignature(MethodReference method, HashSet<TypeReference> found)
    {
        Add(method.DeclaringType, found);
        Add(method.ReturnType, found);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType, found);
        }

        if (method is GenericInstanceMethod generic)
        {
            foreach (var argument in generic.GenericArguments)
            {
                Add(argument, found);
            }
        }
    }

    private static void AddAttributes(ICustomAttributeProvider provider, HashSet<TypeReference> found)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            Add(attribute.AttributeType, found);
        }
    }

    private static void Add(TypeReference? type, HashSet<TypeReference> found)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Add(generic.ElementType, found);
                foreach (var argument in generic.GenericArguments)
                {
                    Add(argument, found);
                }

                return;
            case TypeSpecification specification:
                Add(specification.ElementType, found);
                return;
        }

        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        found.Add(type);
    }
}
